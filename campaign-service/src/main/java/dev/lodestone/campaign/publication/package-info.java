@NullMarked
package dev.lodestone.campaign.publication;

import org.jspecify.annotations.NullMarked;
