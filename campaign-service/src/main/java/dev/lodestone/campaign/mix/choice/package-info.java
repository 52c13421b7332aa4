@NullMarked
package dev.lodestone.campaign.mix.choice;

import org.jspecify.annotations.NullMarked;
