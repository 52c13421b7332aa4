@NullMarked
package dev.lodestone.campaign.mix.part;

import org.jspecify.annotations.NullMarked;
