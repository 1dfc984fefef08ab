import { TenantError } from '../tenant/tenant-error.js';
import type { BlobRecord } from '../tenant/product-images.js';
import type { Tenant } from '../tenant/tenant.js';
import { BinaryAnswer, type Agent } from './agent.js';
import { fromBase64 } from './base64.js';
import { blobCarrier } from './product-carriers.js';

const BY_PRODUCT = { ProductId: 'Int32' } as const;

/** `BLOB`: the pictures of products. */
export function blobAgent(tenant: Tenant): Agent {
  return { ...readingMethods(tenant), ...writingMethods(tenant) };
}

function bytesOf(blob: BlobRecord | undefined): BinaryAnswer | null {
  return blob ? new BinaryAnswer(blob.bytes) : null;
}

function readingMethods({ products, productImages }: Tenant): Agent {
  const ofProduct = {
    parameters: BY_PRODUCT,
    returns: 'Byte[]',
    run: (params) => bytesOf(products.image(params.integer('ProductId'))),
  } satisfies Agent[string];
  return {
    GetProductImage: ofProduct,
    // The real server has made a small one. Here it is the same picture.
    GetProductThumbnail: ofProduct,
    GetBlobEntityOnProduct: {
      parameters: BY_PRODUCT,
      returns: 'BlobEntity',
      run: (params) => {
        const blob = products.image(params.integer('ProductId'));
        return blob ? blobCarrier(blob) : null;
      },
    },
    GetBlobEntity: {
      parameters: { blobEntityId: 'Int32' },
      returns: 'BlobEntity',
      run: (params) => {
        const blob = productImages.find(params.integer('blobEntityId'));
        return blob ? blobCarrier(blob) : null;
      },
    },
    GetBlobStream: {
      parameters: { BlobEntityId: 'Int32' },
      returns: 'Byte[]',
      run: (params) => bytesOf(productImages.find(params.integer('BlobEntityId'))),
    },
  };
}

function writingMethods({ products, productImages }: Tenant): Agent {
  return {
    ChangeProductImage: {
      parameters: { ...BY_PRODUCT, BlobId: 'Int32' },
      returns: 'void',
      run: (params) => {
        const blobId = params.integer('BlobId');
        products.setImage(params.integer('ProductId'), blobId === 0 ? undefined : productImages.known(blobId));
      },
    },
    SetProductImage: {
      parameters: { ...BY_PRODUCT, Image: 'Byte[]' },
      returns: 'void',
      run: (params) => {
        const { id } = products.known(params.integer('ProductId'));
        products.setImage(id, productImages.add(fromBase64(params.text('Image')), ''));
      },
    },
    SaveImageStream: {
      parameters: { Type: 'BlobLinkType', Image: 'Byte[]', Description: 'String' },
      returns: 'Int32',
      run: (params) => {
        const type = params.text('Type');
        if (type !== 'ProductImage') {
          throw new TenantError('ArgumentException', `Pictures of the type ${type} are not kept here.`, 'Type');
        }
        return productImages.add(fromBase64(params.text('Image')), params.text('Description')).id;
      },
    },
  };
}
