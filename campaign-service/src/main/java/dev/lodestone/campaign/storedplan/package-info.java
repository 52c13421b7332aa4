@NullMarked
package dev.lodestone.campaign.storedplan;

import org.jspecify.annotations.NullMarked;
