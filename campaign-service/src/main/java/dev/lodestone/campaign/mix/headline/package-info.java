@NullMarked
package dev.lodestone.campaign.mix.headline;

import org.jspecify.annotations.NullMarked;
