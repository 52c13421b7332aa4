@NullMarked
package dev.lodestone.campaign.pull.spelling;

import org.jspecify.annotations.NullMarked;
