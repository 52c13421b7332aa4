@NullMarked
package dev.lodestone.campaign.admission;

import org.jspecify.annotations.NullMarked;
