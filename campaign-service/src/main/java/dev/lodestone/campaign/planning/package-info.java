@NullMarked
package dev.lodestone.campaign.planning;

import org.jspecify.annotations.NullMarked;
