@NullMarked
package dev.lodestone.campaign.campaign;

import org.jspecify.annotations.NullMarked;
