@NullMarked
package dev.lodestone.creator.tier;

import org.jspecify.annotations.NullMarked;
