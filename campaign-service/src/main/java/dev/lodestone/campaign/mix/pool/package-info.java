@NullMarked
package dev.lodestone.campaign.mix.pool;

import org.jspecify.annotations.NullMarked;
