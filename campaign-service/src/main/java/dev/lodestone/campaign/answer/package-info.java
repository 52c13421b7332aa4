@NullMarked
package dev.lodestone.campaign.answer;

import org.jspecify.annotations.NullMarked;
