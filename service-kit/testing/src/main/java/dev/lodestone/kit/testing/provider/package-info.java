@NullMarked
package dev.lodestone.kit.testing.provider;

import org.jspecify.annotations.NullMarked;
