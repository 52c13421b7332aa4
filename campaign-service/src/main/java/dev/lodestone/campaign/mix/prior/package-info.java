@NullMarked
package dev.lodestone.campaign.mix.prior;

import org.jspecify.annotations.NullMarked;
