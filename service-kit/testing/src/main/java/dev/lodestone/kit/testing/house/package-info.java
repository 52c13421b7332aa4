@NullMarked
package dev.lodestone.kit.testing.house;

import org.jspecify.annotations.NullMarked;
