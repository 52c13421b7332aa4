@NullMarked
package dev.lodestone.campaign.pull.lexicon;

import org.jspecify.annotations.NullMarked;
