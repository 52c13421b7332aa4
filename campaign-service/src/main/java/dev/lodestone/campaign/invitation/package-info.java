@NullMarked
package dev.lodestone.campaign.invitation;

import org.jspecify.annotations.NullMarked;
