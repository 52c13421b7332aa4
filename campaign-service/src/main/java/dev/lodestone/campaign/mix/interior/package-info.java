@NullMarked
package dev.lodestone.campaign.mix.interior;

import org.jspecify.annotations.NullMarked;
