@NullMarked
package dev.lodestone.creator.creator;

import org.jspecify.annotations.NullMarked;
