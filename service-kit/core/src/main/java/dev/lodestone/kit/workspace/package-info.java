@NullMarked
package dev.lodestone.kit.workspace;

import org.jspecify.annotations.NullMarked;
