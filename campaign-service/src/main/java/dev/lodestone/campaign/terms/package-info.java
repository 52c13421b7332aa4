@NullMarked
package dev.lodestone.campaign.terms;

import org.jspecify.annotations.NullMarked;
