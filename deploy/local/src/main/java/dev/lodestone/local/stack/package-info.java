@NullMarked
package dev.lodestone.local.stack;

import org.jspecify.annotations.NullMarked;
