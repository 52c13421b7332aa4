@NullMarked
package dev.lodestone.campaign.mix.effort;

import org.jspecify.annotations.NullMarked;
