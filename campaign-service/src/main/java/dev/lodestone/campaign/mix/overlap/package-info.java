@NullMarked
package dev.lodestone.campaign.mix.overlap;

import org.jspecify.annotations.NullMarked;
