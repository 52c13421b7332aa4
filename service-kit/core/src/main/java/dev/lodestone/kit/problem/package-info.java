@NullMarked
package dev.lodestone.kit.problem;

import org.jspecify.annotations.NullMarked;
