@NullMarked
package dev.lodestone.kit.identity;

import org.jspecify.annotations.NullMarked;
