@NullMarked
package dev.lodestone.campaign.creators;

import org.jspecify.annotations.NullMarked;
