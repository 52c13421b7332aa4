@NullMarked
package dev.lodestone.campaign.planpage;

import org.jspecify.annotations.NullMarked;
