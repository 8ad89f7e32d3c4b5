import '../../widgets/progress-badge/define.ts';
import '../../widgets/spo-form/define.ts';
import { BidList } from './bid-list.ts';
import { CheckPdf } from './check-pdf.ts';
import { ContractCard } from './contract-card.ts';
import { FillCard } from './fill-card.ts';
import { Panel } from './panel.ts';
import { SignIn } from './sign-in.ts';
import { SupplierView } from './supplier-view.ts';

customElements.define('dicm-bid-list', BidList);
customElements.define('dicm-check-pdf', CheckPdf);
customElements.define('dicm-contract-card', ContractCard);
customElements.define('dicm-fill-card', FillCard);
customElements.define('dicm-sign-in', SignIn);
customElements.define('dicm-supplier-view', SupplierView);
customElements.define('dicm-panel', Panel);
