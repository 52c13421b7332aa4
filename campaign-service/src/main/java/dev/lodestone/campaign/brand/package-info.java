@NullMarked
package dev.lodestone.campaign.brand;

import org.jspecify.annotations.NullMarked;
