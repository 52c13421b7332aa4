@NullMarked
package dev.lodestone.local;

import org.jspecify.annotations.NullMarked;
