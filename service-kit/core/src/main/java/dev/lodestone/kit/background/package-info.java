@NullMarked
package dev.lodestone.kit.background;

import org.jspecify.annotations.NullMarked;
