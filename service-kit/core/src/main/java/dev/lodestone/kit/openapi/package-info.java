@NullMarked
package dev.lodestone.kit.openapi;

import org.jspecify.annotations.NullMarked;
