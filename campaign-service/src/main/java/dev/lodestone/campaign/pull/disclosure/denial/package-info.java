@NullMarked
package dev.lodestone.campaign.pull.disclosure.denial;

import org.jspecify.annotations.NullMarked;
