@NullMarked
package dev.lodestone.campaign.simulation;

import org.jspecify.annotations.NullMarked;
