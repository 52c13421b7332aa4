@NullMarked
package dev.lodestone.campaign.check;

import org.jspecify.annotations.NullMarked;
