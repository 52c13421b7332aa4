@NullMarked
package dev.lodestone.campaign.trial;

import org.jspecify.annotations.NullMarked;
