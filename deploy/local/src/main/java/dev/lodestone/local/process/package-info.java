@NullMarked
package dev.lodestone.local.process;

import org.jspecify.annotations.NullMarked;
