@NullMarked
package dev.lodestone.campaign.event;

import org.jspecify.annotations.NullMarked;
