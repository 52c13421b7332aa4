@NullMarked
package dev.lodestone.kit.money;

import org.jspecify.annotations.NullMarked;
