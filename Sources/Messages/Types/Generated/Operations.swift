// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
