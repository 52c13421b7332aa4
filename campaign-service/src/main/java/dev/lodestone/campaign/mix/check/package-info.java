@NullMarked
package dev.lodestone.campaign.mix.check;

import org.jspecify.annotations.NullMarked;
