@NullMarked
package dev.lodestone.campaign.pull.edit;

import org.jspecify.annotations.NullMarked;
