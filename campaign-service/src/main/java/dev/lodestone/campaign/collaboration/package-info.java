@NullMarked
package dev.lodestone.campaign.collaboration;

import org.jspecify.annotations.NullMarked;
