@NullMarked
package dev.lodestone.campaign.brief;

import org.jspecify.annotations.NullMarked;
