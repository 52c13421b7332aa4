@NullMarked
package dev.lodestone.campaign.mix.bound;

import org.jspecify.annotations.NullMarked;
