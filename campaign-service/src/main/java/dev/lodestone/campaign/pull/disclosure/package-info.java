@NullMarked
package dev.lodestone.campaign.pull.disclosure;

import org.jspecify.annotations.NullMarked;
