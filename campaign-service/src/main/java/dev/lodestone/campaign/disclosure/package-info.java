@NullMarked
package dev.lodestone.campaign.disclosure;

import org.jspecify.annotations.NullMarked;
