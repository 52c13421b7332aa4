@NullMarked
package dev.lodestone.kit.testing.contract;

import org.jspecify.annotations.NullMarked;
