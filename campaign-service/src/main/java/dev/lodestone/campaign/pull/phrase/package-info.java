@NullMarked
package dev.lodestone.campaign.pull.phrase;

import org.jspecify.annotations.NullMarked;
