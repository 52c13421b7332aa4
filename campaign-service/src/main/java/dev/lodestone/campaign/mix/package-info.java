@NullMarked
package dev.lodestone.campaign.mix;

import org.jspecify.annotations.NullMarked;
