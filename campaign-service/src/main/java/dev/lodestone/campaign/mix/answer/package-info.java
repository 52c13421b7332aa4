@NullMarked
package dev.lodestone.campaign.mix.answer;

import org.jspecify.annotations.NullMarked;
