@NullMarked
package dev.lodestone.campaign.appeal;

import org.jspecify.annotations.NullMarked;
