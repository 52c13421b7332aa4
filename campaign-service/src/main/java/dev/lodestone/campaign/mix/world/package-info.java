@NullMarked
package dev.lodestone.campaign.mix.world;

import org.jspecify.annotations.NullMarked;
