@NullMarked
package dev.lodestone.campaign.pull;

import org.jspecify.annotations.NullMarked;
